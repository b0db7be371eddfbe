const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * Has every request of this process go through the proxy that a self-hosted runner names, but for the hosts in `no_proxy`.
 * The library for it is large, and is loaded where there is a proxy alone.
 */
export async function useProxy(variables: NodeJS.ProcessEnv): Promise<void> {
  if (VARIABLES.every((name) => !variables[name])) return;
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import('undici');
  setGlobalDispatcher(new EnvHttpProxyAgent());
}
