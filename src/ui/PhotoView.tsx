import { useContext, useMemo, useState } from "preact/hooks";
import { isUnder } from "../core/address.ts";
import { PhotoHosts, PhotoMode } from "./photo-hosts.ts";
import { isOutOfSight, sizeOf } from "./photo-place.ts";
import { useWords } from "./words.ts";

interface Props {
  src: string;
  alt: string;
  width?: number | undefined;
  height?: number | undefined;
  /** The article's main photo: in sight at once. */
  main?: boolean;
}

/**
 * A photo. The publisher's own are shown at once, unless the reader saves data; one from elsewhere would tell that host that the
 * article is being read, so it waits for a click.
 */
export function PhotoView({ src, alt, width, height, main }: Props) {
  const t = useWords();
  const hosts = useContext(PhotoHosts);
  const { photos, enlarge } = useContext(PhotoMode);
  const host = new URL(src).hostname;
  const isOwn = isUnder(host, hosts);
  const size = useMemo(() => sizeOf(src, width, height), [src, width, height]);
  const [isFree, setIsFree] = useState(false);
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  if (failed)
    return (
      <p class="photo-failed">
        {t("photoFailed")}{" "}
        <button type="button" class="link" onClick={() => setFailed(false)}>
          {t("tryAgain")}
        </button>
      </p>
    );
  if (!asked && (!isOwn || photos !== "show"))
    return (
      <button type="button" class="photo-ask" onClick={() => setAsked(true)}>
        {isOwn ? t("openPhoto") : t("showPhoto", { host })}
        {alt !== "" && <span class="live">: {alt}</span>}
      </button>
    );
  const photo = (
    <img
      src={src}
      alt={alt}
      // The text must not move under the reader's eyes when a photo arrives in another shape than its place has: it is fitted in.
      class={isFree ? undefined : "framed"}
      style={
        size && !isFree
          ? { aspectRatio: `${size.width} / ${size.height}` }
          : undefined
      }
      width={size?.width}
      height={size?.height}
      onLoad={({ currentTarget }) => setIsFree(isOutOfSight(currentTarget))}
      loading={main ? "eager" : "lazy"}
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setFailed(true)}
    />
  );
  if (!enlarge) return photo;
  return (
    <button
      type="button"
      class="photo-button"
      aria-label={alt === "" ? t("zoomPhoto") : `${t("zoomPhoto")}: ${alt}`}
      onClick={({ currentTarget }) => {
        const caption =
          currentTarget.closest("figure")?.querySelector("figcaption")
            ?.textContent ?? "";
        enlarge({ src, alt, caption });
      }}
    >
      {photo}
    </button>
  );
}
