/** What has the focus in the view that an element is in; null where nothing has. */
export function focusedAround(element: Element | null): HTMLElement | null {
  const root = element?.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  return focused instanceof HTMLElement ? focused : null;
}
