import { useMemo } from "preact/hooks";
import type { Article, Removal } from "../core/article.ts";
import { piecesOf } from "../core/restore.ts";
import { placesOf } from "../core/tree/places.ts";
import { reasonOf } from "./reason.ts";
import { useWords } from "./words.ts";

/** Letters of a piece that tell its button from the others'. */
const NAMED = 60;

interface Props {
  /** With all its placeholders. */
  article: Article;
  restored: ReadonlySet<number>;
  onToggle: (id: number) => void;
}

/** "12 bagian disembunyikan": every piece taken out of the text, what it said, why, where it stood, and the way back. */
export function RemovedPanel({ article, restored, onToggle }: Props) {
  const t = useWords();
  const { removals, body } = article;
  const places = useMemo(() => placesOf(body), [body]);
  const placeOf = ({ id }: Removal): string => {
    const words = places.get(id);
    if (words === undefined) return "";
    return ` · ${words === "" ? t("placeFirst") : t("placeAfter", { words })}`;
  };
  const pieces = useMemo(() => piecesOf(article), [article]);
  const chrome = removals.filter((removal) => removal.chrome).length;
  if (pieces.length === 0) return null;
  return (
    <details class="removed" lang={t.language}>
      <summary>{t("removedCount", { count: pieces.length })}</summary>
      <p>{t("removedHelp", { count: chrome })}</p>
      <ol>
        {pieces.map((piece) => {
          const back = restored.has(piece.id);
          return (
            <li key={piece.id}>
              <div>
                <p class="removed-text">{piece.text || t("photo")}</p>
                <p class="removed-why">
                  {t(reasonOf(piece))} <code>{piece.rule}</code>
                  {placeOf(piece)}
                </p>
              </div>
              {piece.content.length > 0 && (
                <button
                  type="button"
                  class="button small"
                  data-back={back}
                  onClick={() => onToggle(piece.id)}
                >
                  {back ? t("takeOut") : t("putBack")}
                  <span class="live">
                    : {(piece.text || t("photo")).slice(0, NAMED)}
                  </span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
