// The few parts that need behaviour in the browser. Everything they say arrives as a prop.
// Dialog and disclosure are the browser's own: focus, Escape and inertness for a few hundred bytes.
import { Children, useEffect, useId, useRef, useState } from "react";

const WIDE = "(min-width: 1280px)";

function useMedia(query) {
  const [matches, setMatches] = useState(false);
  useEffect(() => {
    const list = window.matchMedia(query);
    const read = () => setMatches(list.matches);
    read();
    list.addEventListener("change", read);
    return () => list.removeEventListener("change", read);
  }, [query]);
  return matches;
}

// A sheet at the right edge. On a wide screen it stands beside the page, which stays usable;
// on a small one it covers the page and keeps the focus.
export function Drawer({ open, stage, title, note, closeLabel, closeIcon, onClose, children }) {
  const beside = useMedia(WIDE);
  const box = useRef(null);
  const opener = useRef(null);
  const heading = useId();
  useEffect(() => {
    const node = box.current;
    if (!open) {
      if (node.open) node.close();
      if (document.activeElement === document.body) opener.current?.focus();
      opener.current = null;
      return;
    }
    if (node.open) node.close();
    else opener.current = document.activeElement;
    if (beside) node.show();
    else node.showModal();
    node.querySelector("[data-first], textarea")?.focus();
  }, [open, beside]);
  // What had the focus may have gone with the stage before; the focus stays in the drawer.
  useEffect(() => {
    const node = box.current;
    if (node.open && document.activeElement === document.body) node.querySelector("[data-first], textarea")?.focus();
  }, [stage]);
  const close = () => {
    box.current.close();
    onClose?.();
  };
  const onKeyDown = (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <dialog ref={box} className="drawer" aria-labelledby={heading} onKeyDown={onKeyDown}
      onCancel={(event) => { event.preventDefault(); close(); }}>
      <div className="head">
        <div className="grow">
          <h2 id={heading}>{title}</h2>
          {note ? <p>{note}</p> : null}
        </div>
        <button type="button" className="btn square" aria-label={closeLabel} onClick={close}>{closeIcon}</button>
      </div>
      {open ? children : null}
    </dialog>
  );
}

// A button and what it opens; the first child is what stands on the button.
export function MenuBox({ side, children }) {
  const [open, setOpen] = useState(false);
  const box = useRef(null);
  const button = useRef(null);
  const panel = useId();
  const [face, ...inside] = Children.toArray(children);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event) => { if (!box.current?.contains(event.target)) setOpen(false); };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [open]);
  const onKeyDown = (event) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={box} className={`menu-box ${side}`} onKeyDown={onKeyDown}>
      <button ref={button} type="button" className="switcher" aria-expanded={open} aria-controls={panel}
        onClick={() => setOpen(!open)}>{face}</button>
      <div id={panel} className="menu" hidden={!open}>{inside}</div>
    </div>
  );
}

export function MenuChoices({ name, value, entries, tick, onPick }) {
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading}>
      <p className="group-name" id={heading}>{name}</p>
      {(entries || []).map((entry) => (
        <button type="button" className="entry" key={entry.value} aria-pressed={entry.value === value}
          onClick={() => onPick?.(entry.value)}>
          <span className="grow">{entry.label}</span>
          <span className="tick">{tick}</span>
        </button>
      ))}
    </div>
  );
}

const shown = (seconds) => {
  const two = (n) => String(n).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
};

// Counts on from the seconds the server named; no clock of the viewer is involved.
export function Elapsed({ seconds }) {
  const [extra, setExtra] = useState(0);
  useEffect(() => {
    const began = performance.now();
    setExtra(0);
    const timer = setInterval(() => setExtra(Math.floor((performance.now() - began) / 1000)), 500);
    return () => clearInterval(timer);
  }, [seconds]);
  return <span className="timer num" role="timer" aria-live="off">{shown((seconds || 0) + extra)}</span>;
}

// A list that stays at its end when something arrives, unless the reader has scrolled back.
export function Follow({ watch, label, quiet, className, children }) {
  const box = useRef(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const node = box.current;
    if (node && atEnd.current) node.scrollTop = node.scrollHeight;
  }, [watch]);
  useEffect(() => {
    const node = box.current;
    const sizes = new ResizeObserver(() => {
      if (atEnd.current) node.scrollTop = node.scrollHeight;
    });
    sizes.observe(node);
    return () => sizes.disconnect();
  }, []);
  const onScroll = () => {
    const node = box.current;
    atEnd.current = node.scrollHeight - node.scrollTop - node.clientHeight < 48;
  };
  return (
    <div ref={box} className={className} onScroll={onScroll} tabIndex={0} role="log" aria-live={quiet ? "off" : "polite"} aria-label={label}>
      {children}
    </div>
  );
}

// What the caller says. Keeps what is being typed to itself until it is sent.
export function Composer({ label, placeholder, hint, sendLabel, sendIcon, limit, tooLong, reason, restore, onSend }) {
  const [value, setValue] = useState("");
  const field = useRef(null);
  const under = useId();
  const count = Array.from(value).length;
  const over = count > limit;
  const ready = value.trim() !== "" && !over && !reason;
  useEffect(() => {
    const node = field.current;
    if (!node) return;
    node.style.height = "auto";
    node.style.height = `${Math.min(node.scrollHeight + 2, 144)}px`;
  }, [value]);
  useEffect(() => { if (restore?.text) setValue((now) => now || restore.text); }, [restore?.key]);
  useEffect(() => { field.current?.focus(); }, []);
  const send = () => {
    if (!ready) return;
    onSend?.(value, `${Date.now()}-${performance.now()}`);
    setValue("");
    field.current?.focus();
  };
  const onKeyDown = (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className="composer" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <label className="label" htmlFor={`${under}-field`}>{label}</label>
      <div className="line">
        <textarea
          id={`${under}-field`} className="input grow" ref={field} rows={1} value={value} dir="auto"
          placeholder={placeholder} aria-describedby={under} aria-invalid={over || undefined}
          onChange={(event) => setValue(event.target.value)} onKeyDown={onKeyDown}
        />
        <button type="submit" className="btn primary" aria-disabled={!ready || undefined} aria-describedby={under}>
          {sendIcon}{sendLabel}
        </button>
      </div>
      <div className="under" id={under}>
        <span role="status">{over ? <span className="over">{tooLong}</span> : reason || hint}</span>
        {count > limit * 0.8 ? <span className={over ? "over num" : "num"}>{count} / {limit}</span> : null}
      </div>
    </form>
  );
}

// One of two children, by the language in the address. For pages that exist once for both languages.
export function ByAddress({ german, english }) {
  const [isEnglish, setEnglish] = useState(false);
  useEffect(() => {
    const there = /^\/en(\/|$)/.test(window.location.pathname);
    setEnglish(there);
    document.documentElement.lang = there ? "en" : "de";
  }, []);
  return isEnglish ? english : german;
}

// A link the browser follows itself: within the page, to a telephone, or with a full load.
export function PlainLink({ href, lang, className, children }) {
  return <a href={href} hrefLang={lang} lang={lang} className={className}>{children}</a>;
}

// Something that stands at a place in a track; the style sheet knows what to do with the numbers.
export function Placed({ element: Tag = "div", at, long, part, hours, className, title, children }) {
  const style = { "--at": at, "--long": long, "--part": part, "--hours": hours };
  return <Tag className={className} title={title} style={style}>{children}</Tag>;
}

// Puts a text into the clipboard and says so for a moment.
export function Copy({ text, label, done, icon, className }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <button type="button" className={className} onClick={copy}>{icon}{copied ? done : label}</button>
      <span className="only-screenreader" role="status">{copied ? done : ""}</span>
    </>
  );
}

// A question over the page: it keeps the focus, Escape is the way back, and the focus returns to where it was.
export function Confirm({ open, title, onClose, children }) {
  const box = useRef(null);
  const heading = useId();
  useEffect(() => {
    const node = box.current;
    if (!open) {
      if (node.open) node.close();
      return;
    }
    if (!node.open) node.showModal();
    node.querySelector("[data-first]")?.focus();
  }, [open]);
  return (
    <dialog ref={box} className="confirm" aria-labelledby={heading}
      onCancel={(event) => { event.preventDefault(); onClose?.(); }}>
      <h2 id={heading}>{title}</h2>
      {open ? children : null}
    </dialog>
  );
}
