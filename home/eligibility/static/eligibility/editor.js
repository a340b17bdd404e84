/* Beside each answer, the list of the questions and outcomes of the form in place of the identifier that is kept. */
(() => {
  const FIELD = "tree";

  /** Return what the form holds now: the blocks that are not deleted, in their order. */
  const blocks = () => {
    const value = (name) => document.querySelector(`[name="${CSS.escape(name)}"]`)?.value ?? "";
    const numbers = { question: 0, outcome: 0 };
    return [...document.querySelectorAll(`input[name^="${FIELD}-"][name$="-type"]`)]
      .map((input) => input.name.match(new RegExp(`^${FIELD}-(\\d+)-type$`))?.[1])
      .filter((index) => index !== undefined && !value(`${FIELD}-${index}-deleted`))
      .sort((a, b) => value(`${FIELD}-${a}-order`) - value(`${FIELD}-${b}-order`))
      .map((index) => {
        const type = value(`${FIELD}-${index}-type`);
        numbers[type] += 1;
        const title = value(`${FIELD}-${index}-value-${type === "question" ? "question" : "title"}`);
        return { index, type, title, id: value(`${FIELD}-${index}-id`), number: numbers[type] };
      });
  };

  class NextController extends window.StimulusModule.Controller {
    static values = { choose: String, question: String, outcome: String, untitled: String, gone: String };

    connect() {
      this.select = document.createElement("select");
      this.select.id = `${this.element.id}-liste`;
      const labelled = this.element.closest(".w-field__wrapper")?.querySelector("label");
      if (labelled) labelled.htmlFor = this.select.id;
      if (this.element.getAttribute("aria-describedby")) {
        this.select.setAttribute("aria-describedby", this.element.getAttribute("aria-describedby"));
      }
      this.element.hidden = true;
      this.element.after(this.select);
      this.refresh = this.refresh.bind(this);
      for (const name of ["focus", "pointerdown"]) this.select.addEventListener(name, this.refresh);
      this.select.addEventListener("change", () => {
        this.element.value = this.select.value;
        this.element.dispatchEvent(new Event("input", { bubbles: true }));
        this.element.dispatchEvent(new Event("change", { bubbles: true }));
      });
      this.refresh();
    }

    disconnect() {
      this.select.remove();
      this.element.hidden = false;
    }

    refresh() {
      const own = this.element.name.match(new RegExp(`^${FIELD}-(\\d+)-`))?.[1];
      const chosen = this.element.value;
      const all = blocks();
      const options = all
        .filter(({ index }) => index !== own)
        .map(({ id, type, title, number }) => {
          const kind = type === "question" ? this.questionValue : this.outcomeValue;
          return new Option(`${kind} ${number} : ${title || this.untitledValue}`, id);
        });
      if (chosen && !options.some(({ value }) => value === chosen)) {
        const itself = all.find(({ id }) => id === chosen);
        options.push(new Option(itself?.title || this.goneValue, chosen));
      }
      this.select.replaceChildren(new Option(this.chooseValue, ""), ...options);
      this.select.value = chosen;
    }
  }

  window.wagtail.app.register("eligibility-next", NextController);
})();
