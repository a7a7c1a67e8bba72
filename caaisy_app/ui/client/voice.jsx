// A call with the microphone. The library that carries the sound is loaded only when somebody calls.
import { useEffect, useRef, useState } from "react";

export function VoiceCall({ business, words, icon, onBegan, onEnded }) {
  const [state, setState] = useState("idle");
  const [problem, setProblem] = useState("");
  const room = useRef(null);
  const sound = useRef(null);

  const over = () => {
    room.current = null;
    sound.current?.remove();
    sound.current = null;
    setState("idle");
    onEnded?.();
  };
  useEffect(() => () => room.current?.disconnect(), []);

  const begin = async () => {
    setState("connecting");
    setProblem("");
    let made = null;
    try {
      const [{ Room, RoomEvent, Track }, answer] = await Promise.all([
        import("livekit-client"),
        fetch("/voice-call", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ business }),
        }),
      ]);
      if (!answer.ok) throw new Error("refused");
      const ticket = await answer.json();
      made = new Room();
      made.on(RoomEvent.TrackSubscribed, (track) => {
        if (track.kind !== Track.Kind.Audio) return;
        sound.current = track.attach();
        sound.current.dataset.voice = "reception";
        document.body.appendChild(sound.current);
      });
      made.on(RoomEvent.Disconnected, () => {
        if (room.current === made) over();
      });
      await made.connect(ticket.url, ticket.token);
      await made.localParticipant.setMicrophoneEnabled(true);
      room.current = made;
      setState("talking");
      onBegan?.(ticket.room);
    } catch (error) {
      made?.disconnect();
      setState("idle");
      setProblem(error?.name === "NotAllowedError" || error?.name === "NotFoundError" ? words.no_microphone : words.failed);
    }
  };

  return (
    <div className="voice-call stack">
      {state === "talking" ? (
        <div className="row between">
          <p role="status">{words.talking}</p>
          <button type="button" className="btn danger-quiet" onClick={() => room.current?.disconnect()}>
            {words.hang_up}
          </button>
        </div>
      ) : (
        <button type="button" className="btn second" onClick={begin} disabled={state === "connecting"}
          aria-busy={state === "connecting"}>
          {icon}
          {state === "connecting" ? words.connecting : words.start}
        </button>
      )}
      {problem ? <p className="err" role="alert">{problem}</p> : null}
    </div>
  );
}
