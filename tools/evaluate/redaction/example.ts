/** Where a secret stands in a text, and what kind its label says that it is. */
export interface Label {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** A labelled text of a public corpus. */
export interface Example {
  /** What it is an example of: the file of rules that it stands in, such as `github`, or the rule itself. */
  readonly family: string;
  readonly name: string;
  readonly text: string;
  /** The secrets in it; `somewhere` when only that there is one is said, `nowhere` for a counter-example. */
  readonly secrets: readonly Label[] | 'somewhere' | 'nowhere';
}
