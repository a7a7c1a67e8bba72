// What the public pages need in the browser. Everything they say arrives as a prop.
import { useEffect, useId, useRef, useState } from "react";

// The language and title of a page that is one file for all addresses.
export function PageFacts({ lang, title, children }) {
  useEffect(() => { document.documentElement.lang = lang; }, [lang]);
  useEffect(() => { if (title) document.title = title; }, [title]);
  return <>{children}</>;
}

// Moves the keyboard to an element when the server says so, once what it names has been drawn.
export function FocusOn({ target, turn }) {
  const last = useRef(0);
  useEffect(() => {
    const isNew = turn > last.current;
    last.current = turn;
    if (!isNew || !target) return undefined;
    // After this frame: a closing dialog first gives the focus back to the button that opened it.
    const frame = requestAnimationFrame(() => {
      const node = document.getElementById(target);
      node?.focus({ preventScroll: true });
      node?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [target, turn]);
  return null;
}

const EVERY = 20_000;

// How long a time is still kept, in words; tells the server when somebody is at it.
export function HoldClock({ seconds, turn, words, onActive }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const until = performance.now() + seconds * 1000;
    const read = () => setLeft(Math.ceil((until - performance.now()) / 1000));
    read();
    const timer = setInterval(read, 1000);
    return () => clearInterval(timer);
  }, [seconds, turn]);
  const told = useRef(performance.now());
  const tell = useRef(onActive);
  tell.current = onActive;
  useEffect(() => {
    const seen = () => {
      if (performance.now() - told.current < EVERY) return;
      told.current = performance.now();
      tell.current?.();
    };
    const kinds = ["input", "keydown", "pointerdown"];
    kinds.forEach((kind) => document.addEventListener(kind, seen, { passive: true }));
    return () => kinds.forEach((kind) => document.removeEventListener(kind, seen));
  }, []);
  const say = left <= 0 ? words.over : left < 60 ? words.less : left < 120 ? words.minute
    : words.minutes.replace("{n}", String(Math.floor(left / 60)));
  return <span role="timer" aria-live="off">{say}</span>;
}

// Remembers this tab's visit of a booking page, so that a reload or a new server finds it again.
export function Visit({ name, visit, done, onArrive }) {
  const seen = useRef(false);
  const key = `caaisy-visit-${name}`;
  useEffect(() => {
    if (!name) return;
    if (visit) {
      seen.current = true;
      sessionStorage.setItem(key, visit);
    } else if (seen.current && !done) {
      sessionStorage.removeItem(key);
    } else if (!seen.current) {
      const earlier = sessionStorage.getItem(key);
      seen.current = true;
      if (earlier) onArrive?.(earlier);
    }
  }, [name, visit, done]);
  return null;
}

// A question over the page. The way back comes first and has the focus.
export function Ask({ open, title, onClose, children }) {
  const box = useRef(null);
  const heading = useId();
  useEffect(() => {
    const node = box.current;
    if (open && !node.open) {
      node.showModal();
      node.querySelector("[data-first]")?.focus();
    }
    if (!open && node.open) node.close();
  }, [open]);
  return (
    <dialog ref={box} className="ask" aria-labelledby={heading}
      onCancel={(event) => { event.preventDefault(); onClose?.(); }}>
      <h2 id={heading}>{title}</h2>
      {open ? children : null}
    </dialog>
  );
}

// Puts an address of this site into the clipboard.
export function CopyLink({ href, label, done }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(href, window.location.href).href);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return <button type="button" className="btn second" onClick={copy} aria-live="polite">{copied ? done : label}</button>;
}
