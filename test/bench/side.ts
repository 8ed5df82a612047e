/** What is loaded and measured: the gateway, or the floor. */
export type Side = AsyncDisposable & {
  readonly name: "gateway" | "floor";
  readonly natsUrl: string;
  readonly redisUrl: string;
  readonly credential?: { readonly user: string; readonly password: string };
  readonly account: string;
  /** On which its clients hear of their orders' events. */
  readonly eventsSubject: string;
  readonly venueUrl: string;
  /** The processes whose CPU time counts, by name. */
  readonly pids: ReadonlyMap<string, number>;
};
