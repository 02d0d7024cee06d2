"use strict";
(function () {
    var bar = document.getElementById("filter");
    if (!bar) {
        return;
    }
    var text = document.getElementById("filter-text");
    var count = document.getElementById("filter-count");
    var button = document.getElementById("filter-open");
    var nothing = document.getElementById("nothing");
    var groups = Array.from(document.querySelectorAll("details.group"), function (group) {
        return {
            element: group,
            wasOpen: group.open,
            name: group.querySelector("summary").textContent.toLowerCase(),
            rows: Array.from(group.querySelectorAll(".finding"), function (row) {
                return { element: row, text: row.textContent.toLowerCase() };
            })
        };
    });

    function filter() {
        var words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
        var state = bar.querySelector("input[name=filter-state]:checked").value;
        var active = words.length > 0 || state !== "";
        var shown = 0;
        groups.forEach(function (group) {
            var some = false;
            group.rows.forEach(function (row) {
                var fits = (state === "" || row.element.classList.contains(state)) && words.every(function (word) {
                    return row.text.includes(word) || group.name.includes(word);
                });
                row.element.hidden = !fits;
                some = some || fits;
                shown += fits ? 1 : 0;
            });
            group.element.hidden = !some;
            group.element.open = active ? some : group.wasOpen;
        });
        nothing.hidden = shown > 0;
        count.textContent = active ? shown + " shown" : "";
    }

    function fold() {
        var open = groups.some(function (group) { return !group.element.open && !group.element.hidden; });
        groups.forEach(function (group) { group.element.open = open; });
        label();
    }

    function label() {
        var closed = groups.some(function (group) { return !group.element.open && !group.element.hidden; });
        button.textContent = closed ? "Open all" : "Fold all";
    }

    text.addEventListener("input", filter);
    bar.querySelectorAll("input[type=radio]").forEach(function (radio) { radio.addEventListener("change", filter); });
    button.addEventListener("click", fold);
    groups.forEach(function (group) { group.element.addEventListener("toggle", label); });
    label();
    bar.hidden = false;
})();
