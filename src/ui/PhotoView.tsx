import { useContext, useState } from "preact/hooks";
import { isUnder } from "../core/address.ts";
import { PhotoHosts } from "./photo-hosts.ts";
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
 * A photo. The publisher's own are shown at once; one from elsewhere would tell that host that the article is being read, so it waits
 * for a click.
 */
export function PhotoView({ src, alt, width, height, main }: Props) {
  const t = useWords();
  const hosts = useContext(PhotoHosts);
  const host = new URL(src).hostname;
  const [shown, setShown] = useState(isUnder(host, hosts));
  const [failed, setFailed] = useState(false);
  if (failed) return <p class="photo-failed">{t("photoFailed")}</p>;
  if (!shown)
    return (
      <button type="button" class="photo-ask" onClick={() => setShown(true)}>
        {t("showPhoto", { host })}
      </button>
    );
  return (
    <img
      src={src}
      alt={alt}
      width={width}
      height={height}
      loading={main ? "eager" : "lazy"}
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setFailed(true)}
    />
  );
}
