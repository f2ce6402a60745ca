import { createApp, h, onBeforeUnmount, ref } from "/vue.js";

/** One element as a component: attributes from properties, events as listeners, an engine that ends with the component. */
const Check = {
  props: { title: String, period: String, asOf: String },
  emits: ["result"],
  setup(props, { emit }) {
    const kit = ref(null);
    onBeforeUnmount(() => kit.value.close());
    return () => h("lianjian-kit", {
      ref: kit,
      id: `check-${props.period}`,
      period: props.period,
      asOf: props.asOf,
      "onLianjian-result": ({ detail }) => emit("result", detail),
    }, [h("strong", { slot: "brand" }, props.title)]);
  },
};

/** Two periods side by side, and what came of each. */
const App = {
  setup() {
    const halves = [
      { title: "上半年", period: "2025H1", asOf: "2025-06-30" },
      { title: "下半年", period: "2025H2", asOf: "2025-12-31" },
    ];
    const results = ref({});
    const shown = ref(true);
    const met = ({ duties }) => `履职 ${duties.filter((it) => it.status === "met").length} / ${duties.length} 项`;
    return () => [
      h("section", { class: "box" }, [
        h("h2", "两个半年"),
        h("ul", halves.map(({ title, period }) => h("li", `${title}：${results.value[period] ? met(results.value[period]) : "还没有自查"}`))),
        h("button", { onClick: () => (shown.value = !shown.value) }, shown.value ? "收起" : "展开"),
      ]),
      shown.value ? halves.map((it) => h("div", { class: "box", key: it.period }, [
        h(Check, { ...it, onResult: (result) => (results.value = { ...results.value, [it.period]: result }) }),
      ])) : null,
    ];
  },
};

createApp(App).mount("#app");
