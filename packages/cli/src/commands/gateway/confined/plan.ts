/** What runs confined, as it is told to the process that sets the confinement up. */
export interface ConfinedPlan {
  /** The Unix socket by which the gateway is reached from inside. */
  readonly socket: string;
  /** Where the gateway seems to listen, inside. */
  readonly port: number;
  /** Outside; it is made for the user if it is not there. */
  readonly directory: string;
  readonly uid: number;
  readonly gid: number;
  /** All that the command's environment has. */
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

/** Where the command finds its directory: whoever cannot pass through the folders above it outside gets there too. */
export const WORK = '/tmp/agent';

/** The exit status of the process inside when the command could not be confined, and never ran. */
export const NOT_CONFINED = 125;

/** System programs are looked for where only root can write. */
export const SYSTEM_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';
