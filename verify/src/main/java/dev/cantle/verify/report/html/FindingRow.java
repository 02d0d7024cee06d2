package dev.cantle.verify.report.html;

import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.Words;
import dev.cantle.verify.source.Evidence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes findings; what they rest on is folded away, and shown once. */
final class FindingRow {

    /** So many characters of replies are shown; the rest is in the evidence folder. */
    private static final int MOST = 2_000_000;

    private final Report report;
    private final Verdict verdict;
    private final Markup page;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> refutedCircuits = new HashSet<>();
    private final Map<Evidence, String> shown = new HashMap<>();
    private int characters;

    FindingRow(Report report, Markup page) {
        this.report = report;
        this.verdict = report.verdict();
        this.page = page;
        verdict.refuted().forEach(finding -> refutedCircuits.add(finding.circuit()));
    }

    void write(Finding finding) {
        String state = finding.state().word();
        String anchor = Words.anchor(finding.id());
        if (ids.add(anchor)) {
            page.start("li", "class", "finding " + state, "id", anchor);
        } else {
            page.start("li", "class", "finding " + state);
        }
        page.start("p", "class", "what");
        page.element("span", Plain.sign(finding.state()), "class", "mark", "aria-hidden", "true");
        page.element("span", state, "class", finding.isProven() ? "state unseen" : "state");
        page.text(" " + finding.what() + " ").element("span", finding.layer().word(), "class", "layer");
        page.end().line();
        page.start("dl");
        page.start("div")
                .element("dt", "expected")
                .element("dd", finding.expected())
                .end();
        page.start("div")
                .element("dt", "actual")
                .element("dd", finding.actual())
                .end();
        page.end().line();
        next(finding);
        page.start("div", "class", "evidence");
        finding.evidence().forEach(this::evidence);
        page.end(2).line();
    }

    private void next(Finding finding) {
        if (verdict.followsFromAnother(finding)) {
            page.element("p", Plain.following(verdict, finding, ""), "class", "next");
        } else if (!finding.isProven() && !isExplained(finding)) {
            page.start("p", "class", "next")
                    .element("b", finding.ownerWords())
                    .text(": " + finding.nextStep())
                    .end();
        }
    }

    /** An unknown finding beside a refuted one of its circuit: that one comes first. */
    private boolean isExplained(Finding finding) {
        return finding.state() == FindingState.UNKNOWN && refutedCircuits.contains(finding.circuit());
    }

    private void evidence(Evidence evidence) {
        String earlier = shown.get(evidence);
        if (earlier != null) {
            page.start("p").start("a", "href", "#" + earlier);
            source(evidence);
            page.end(2);
            return;
        }
        Optional<String> text = report.supplement().exhibits().of(evidence);
        if (text.isEmpty() || characters + text.get().length() > MOST) {
            page.start("p");
            source(evidence);
            page.end();
            return;
        }
        String id = "evidence-" + (shown.size() + 1);
        shown.put(evidence, id);
        characters += text.get().length();
        page.start("details", "class", "exhibit").start("summary");
        source(evidence);
        page.end();
        page.element("pre", text.get().stripTrailing(), "id", id).end();
    }

    private void source(Evidence evidence) {
        page.element("code", evidence.name()).text(" ");
        if (!evidence.part().words().isEmpty()) {
            page.element("span", evidence.part().words(), "class", "part").text(" ");
        }
        if (evidence.isThere()) {
            page.element(
                    "time",
                    Words.clock(evidence.time()),
                    "datetime",
                    evidence.time().toString());
        } else {
            page.text("is not there");
        }
    }
}
