import type { ComponentChildren } from "preact";

interface Props {
  kind: "none" | "closed" | "failed";
  title: string;
  text: string;
  children?: ComponentChildren;
}

const DRAWINGS: Record<Props["kind"], ComponentChildren> = {
  none: (
    <>
      <rect x="14" y="10" width="44" height="52" rx="6" />
      <path d="M24 24h10M40 24h10M24 34h10M40 34h10M24 44h10M40 44h10" />
    </>
  ),
  closed: (
    <>
      <rect x="10" y="14" width="52" height="44" rx="6" />
      <path d="M10 26h52M18 20h.1M25 20h.1" />
      <rect x="28" y="38" width="16" height="12" rx="3" />
      <path d="M31.5 38v-3a4.5 4.5 0 0 1 9 0v3" />
    </>
  ),
  failed: (
    <>
      <path d="M36 9c8.5 11 18 20.5 18 32a18 18 0 0 1-36 0c0-11.5 9.5-21 18-32z" />
      <path d="M36 30v13M36 50h.1" />
    </>
  ),
};

/** A state without an article: what is the matter, in a sentence, and the way out. */
export function Message({ kind, title, text, children }: Props) {
  return (
    <main class="state" data-state={kind}>
      <svg
        viewBox="0 0 72 72"
        width="72"
        height="72"
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {DRAWINGS[kind]}
      </svg>
      <h1>{title}</h1>
      <p>{text}</p>
      {children && <div class="state-actions">{children}</div>}
    </main>
  );
}
