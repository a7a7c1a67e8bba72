// Stands for "@emotion/react" in our bundle: Reflex makes every element with its `jsx`. Our looks are classes, so
// the element function of React is enough, and the style engine (9 KB on the wire) stays out.
import { createElement } from "react";

export function jsx(type, props, ...children) {
  if (props && "css" in props) throw new Error("Looks are classes here; see caaisy_app/ui/client/plain.jsx.");
  return createElement(type, props, ...children);
}
