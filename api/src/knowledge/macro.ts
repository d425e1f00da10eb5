/** A prepared reply of the team, with `{{…}}` placeholders. Its passage id is the macro's id. */
export interface Macro {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Moves with every change; missing where none is kept. */
  readonly version?: number;
}
