/** A line in the bar: what has happened, and what one can do about it. */
export function Note({
  says,
  kind = "status",
  action,
  label,
  onClick,
}: {
  says: string;
  /** An alert is read out at once. */
  kind?: "status" | "alert" | "resumed";
  /** The button's name for tests and styles. */
  action?: string;
  label: string;
  onClick: () => void;
}) {
  return (
    <p
      class={kind === "status" ? "note" : `note ${kind}`}
      role={kind === "alert" ? "alert" : "status"}
    >
      {says}{" "}
      <button type="button" class="link" data-action={action} onClick={onClick}>
        {label}
      </button>
    </p>
  );
}
