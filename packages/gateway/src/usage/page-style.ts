/** The page's only style sheet; its digest stands in the page's policy, so that nothing else can style it. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1c2330; --dim: #5d6778; --line: #dfe3ea; --card: #ffffff; --ground: #f5f6f8; --bar: #3d6fd9; --bad: #b3402a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --dim: #98a2b3; --line: #2c3442; --card: #171c26; --ground: #0f131a; --bar: #6f9bff; --bad: #ff8a70; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 68rem; margin: 0 auto; }
h1 { margin: 0; font-size: 1.5rem; letter-spacing: -0.01em; }
h2 { margin: 0 0 0.75rem; font-size: 1rem; }
.about { margin: 0.25rem 0 1.75rem; color: var(--dim); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.figures li, section { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; }
.figures li { padding: 0.85rem 1rem; }
.figures b { display: block; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures span { color: var(--dim); font-size: 0.85rem; }
section { padding: 1.1rem 1.25rem 1.25rem; margin-top: 1rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th { color: var(--dim); font-size: 0.8rem; font-weight: 500; text-align: right; padding: 0 0 0.4rem 1rem; white-space: nowrap; }
td { border-top: 1px solid var(--line); padding: 0.45rem 0 0.45rem 1rem; text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; padding-left: 0; max-width: 26rem; overflow: hidden; text-overflow: ellipsis; }
td.share { width: 9rem; }
svg { display: block; width: 100%; height: 0.55rem; }
rect { fill: var(--bar); }
rect.ground { fill: var(--line); }
.days figure svg { height: 7rem; }
.days figcaption { display: flex; justify-content: space-between; color: var(--dim); font-size: 0.8rem; padding-top: 0.4rem; }
.days figure { margin: 0; }
.bad { color: var(--bad); }
footer { margin-top: 1.5rem; color: var(--dim); font-size: 0.85rem; }
@media print { body { background: none; padding: 0; } section, .figures li { break-inside: avoid; } }
`;
