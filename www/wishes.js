/**
 * What a person wants of the proposals for joint branches and instructors.
 * Never changed in place; `with` and `without` give new ones.
 */
export class Wishes {
  /** @param {{ kind: "together" | "apart" | "alone" | "send" | "spare", names: string[] }[]} list */
  constructor(list = []) {
    this.list = list;
  }

  has(kind, names) {
    return this.list.some((it) => same(it, { kind, names }));
  }

  /** Wishes that contradict the new one give way to it. */
  with(...added) {
    const kept = this.list.filter((it) => !added.some((one) => same(it, one) || contradict(it, one)));
    return new Wishes([...kept, ...added]);
  }

  without(...gone) {
    return new Wishes(this.list.filter((it) => !gone.some((one) => same(it, one))));
  }

  /** As the engine takes them. */
  plain() {
    const of = (kind) => this.list.filter((it) => it.kind === kind).map((it) => it.names);
    const sending = ([instructor, unit]) => ({ instructor, unit });
    return {
      together: of("together"),
      apart: of("apart"),
      alone: of("alone").map(([unit]) => unit),
      send: of("send").map(sending),
      spare: of("spare").map(sending),
    };
  }
}

const WORDS = {
  together: (names) => `固定：${names.join("、")}放在一个联合党支部`,
  apart: ([one, other]) => `不要：${one}和${other}不放在一起`,
  alone: ([unit]) => `不要：${unit}不列入联合组建`,
  send: ([instructor, unit]) => `固定：${instructor}派到${unit}`,
  spare: ([instructor, unit]) => `不要：${instructor}不派到${unit}`,
};

/** A wish in words. */
export function inWords({ kind, names }) {
  return WORDS[kind](names);
}

function same(one, other) {
  return one.kind === other.kind && one.names.join("\n") === other.names.join("\n");
}

function contradict(one, other) {
  const kinds = [one.kind, other.kind].sort().join();
  if (kinds === "alone,together" || kinds === "apart,together") {
    const [ban, pin] = one.kind === "together" ? [other, one] : [one, other];
    return ban.names.every((it) => pin.names.includes(it));
  }
  if (kinds === "together,together") return one.names.some((it) => other.names.includes(it));
  if (kinds === "send,spare") return one.names.join("\n") === other.names.join("\n");
  if (kinds === "send,send") return one.names[1] === other.names[1];
  return false;
}
