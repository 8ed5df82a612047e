/** What an order asks for where no flag says otherwise. Apart, so that the help loads nothing else. */
export const TIF_DEFAULT = "day";
/** The gateway chooses. */
export const BROKER_DEFAULT = "best";
