import type { ComponentChildren } from "preact";

/** Line icons on a 20-pixel grid, in the colour of the text beside them; they say nothing to screen readers. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const CopyIcon = () => (
  <Icon>
    <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
    <path d="M4.5 13h-.2A1.8 1.8 0 0 1 2.5 11.2V4.3c0-1 .8-1.8 1.8-1.8h6.9c1 0 1.8.8 1.8 1.8v.2" />
  </Icon>
);

export const PageIcon = () => (
  <Icon>
    <path d="M10 5.2C8.4 4 6 3.6 2.8 3.7v11.2c3.2-.1 5.6.3 7.2 1.5 1.6-1.2 4-1.6 7.2-1.5V3.7C14 3.6 11.6 4 10 5.2zM10 5.2v11.2" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M3 5.5h8M15 5.5h2M3 14.5h2M9 14.5h8" />
    <circle cx="13" cy="5.5" r="2" />
    <circle cx="7" cy="14.5" r="2" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />
  </Icon>
);

export const DoneIcon = () => (
  <Icon>
    <path d="M3.5 10.5l4.2 4.2 8.8-9.4" />
  </Icon>
);

export const TextIcon = () => (
  <Icon>
    <path d="M1.8 15.5L6.3 4.5l4.5 11M3.4 11.7h5.8" />
    <circle cx="15" cy="12.4" r="2.7" />
    <path d="M17.7 9.5v6" />
  </Icon>
);

export const ContentsIcon = () => (
  <Icon>
    <path d="M7 5h10M7 10h10M7 15h6M3 5h.1M3 10h.1M3 15h.1" />
  </Icon>
);

export const ListenIcon = () => (
  <Icon>
    <path d="M3 12.5V11a7 7 0 0 1 14 0v1.5" />
    <rect x="2.5" y="11.5" width="3.6" height="5.5" rx="1.6" />
    <rect x="13.9" y="11.5" width="3.6" height="5.5" rx="1.6" />
  </Icon>
);

export const PlayIcon = () => (
  <Icon>
    <path d="M6.5 4.2v11.6l9-5.8z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M7 4.5v11M13 4.5v11" stroke-width="2.6" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M15 4.8v10.4L7.2 10zM5 4.8v10.4" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M5 4.8v10.4l7.8-5.2zM15 4.8v10.4" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <rect x="4" y="9" width="12" height="8" rx="2" />
    <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
  </Icon>
);

export const PagesIcon = () => (
  <Icon>
    <rect x="3" y="2.5" width="10" height="13" rx="1.5" />
    <path d="M6 17.5h9a2 2 0 0 0 2-2V6" />
  </Icon>
);

export const DoubtIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M7.8 7.8a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2 1-1.2 1.9M10 14.2h.1" />
  </Icon>
);

/** The mark: a clear drop with lines of text in it. */
export const Drop = () => (
  <svg
    class="drop"
    viewBox="0 0 32 32"
    width="24"
    height="24"
    aria-hidden="true"
    focusable="false"
  >
    <path
      class="drop-body"
      d="M16 2.5c4.6 5.9 9.5 10.9 9.5 17a9.5 9.5 0 0 1-19 0c0-6.1 4.9-11.1 9.5-17z"
    />
    <path class="drop-text" d="M11.5 18h9M11.5 22h6" />
  </svg>
);
