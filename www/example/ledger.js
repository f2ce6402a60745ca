/** A page made by a server: the verdict goes back with a form, as everything on such pages does. */
(function () {
  var form = document.getElementById("submit");
  var button = form.querySelector("button");
  document.addEventListener("lianjian-result", function (event) {
    var errors = event.detail.findings.filter(function (it) { return it.severity === "error"; }).length;
    form.elements.seal.value = event.detail.seal;
    form.elements.errors.value = errors;
    document.getElementById("ready").textContent = errors > 0 ? "还有 " + errors + " 处必须改，改好再报送，或者照这样报送。" : "没有必须改的问题，可以报送。";
    button.disabled = false;
  });
  document.addEventListener("lianjian-change", function () {
    button.disabled = true;
  });
})();
