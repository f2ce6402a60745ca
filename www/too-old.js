(function () {
  /* Written for browsers of any age: the page's own script did not run, or ran in vain. */
  if (window.customElements && window.customElements.get("lianjian-kit") && window.WebAssembly) return;
  var opening = document.getElementById("opening");
  if (!opening) return;
  opening.innerText = document.documentMode
    ? "现在是 IE 内核（兼容模式），打不开。请在地址栏右边切换到极速模式，或者换用下面的浏览器。"
    : "这个浏览器太旧，打不开。请换用下面的浏览器。";
})();
