import { useEffect, useRef } from "preact/hooks";
import type { Enlarged } from "../ui/photo-hosts.ts";
import { useWords } from "../ui/words.ts";
import { focusedAround } from "./focused.ts";

/** One photo, as large as the window, with what stands under it. A click anywhere or Escape closes it. */
export function PhotoZoom({
  photo,
  onClose,
}: {
  photo: Enlarged;
  onClose: () => void;
}) {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const own = dialog.current;
    const opener = focusedAround(own);
    own?.showModal();
    return () => {
      own?.close();
      // Taken out of the view by now, a dialog gives no focus back.
      opener?.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog closes by Escape, and its button by any key
    <dialog
      ref={dialog}
      class="zoom"
      aria-label={photo.alt === "" ? t("zoomPhoto") : photo.alt}
      onClick={onClose}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <img src={photo.src} alt={photo.alt} referrerpolicy="no-referrer" />
      {photo.caption !== "" && <p>{photo.caption}</p>}
      <button type="button" class="button" data-action="close-photo">
        {t("closePhoto")}
      </button>
    </dialog>
  );
}
