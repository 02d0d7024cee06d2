package dev.cantle.verify.report.html;

import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.Plain;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.report.html.markup.Markup;
import dev.cantle.verify.report.html.markup.SvgPen;
import java.util.List;
import java.util.Locale;

/** The top of the page: how it ended, why, and what was counted. */
final class VerdictHeader {

    private VerdictHeader() {}

    static void write(Report report, Markup page) {
        Run run = report.run();
        String mood = run.outcome().isStopped() ? "held" : run.outcome().mood().word();
        page.start("header", "class", mood).line();
        page.start("p", "class", "eyebrow");
        page.text(run.command() + " · ")
                .element(
                        "time",
                        Plain.time(run.startedAt()),
                        "datetime",
                        run.startedAt().toString());
        page.end().line();
        page.element("h1", report.slice().name());
        page.element(
                "p",
                report.slice().device() + ", logical system "
                        + report.slice().logicalSystem().name(),
                "class",
                "place");
        page.start("div", "class", "verdict");
        page.element("span", run.outcome().sign(), "class", "badge", "aria-hidden", "true");
        page.start("div");
        page.element("p", sentence(run.headline()), "class", "outcome");
        page.element("p", run.outcome().meaning(), "class", "meaning");
        for (String line : run.reasonLines()) {
            page.element("p", line, "class", "reason");
        }
        page.end(2).line();
        facts(report, page);
        page.end().line();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void facts(Report report, Markup page) {
        Run run = report.run();
        Verdict verdict = report.verdict();
        if (report.isJudged()) {
            share(verdict, page);
        }
        page.start("ul", "class", "facts").line();
        if (report.isJudged()) {
            fact(verdict.proven().size(), FindingState.PROVEN, page);
            fact(verdict.refuted().size(), FindingState.REFUTED, page);
            fact(verdict.unknown().size(), FindingState.UNKNOWN, page);
        } else {
            fact("–", "nothing was judged", "", page);
        }
        int left = report.supplement().notJudged().size();
        if (left > 0) {
            fact(Integer.toString(left), "not judged", "", page);
        }
        if (!verdict.sessions().isEmpty()) {
            long up = verdict.sessions().stream().filter(Session::isEstablished).count();
            fact(up + " of " + verdict.sessions().size(), "sessions established", "", page);
        }
        fact(Plain.took(run.took()), "from start to end", "", page);
        if (run.windowMinutes() > 0) {
            fact(run.windowMinutes() + " min", "confirm window", "", page);
        }
        fact(Integer.toString(run.exitCode()), "exit code", "", page);
        page.end().line();
    }

    /** How the findings divide, as one bar; the numbers below say the same. */
    private static void share(Verdict verdict, Markup page) {
        int all = verdict.findings().size();
        page.start("svg", "class", "share", "viewBox", "0 0 1000 10", "preserveAspectRatio", "none");
        page.start("g", "aria-hidden", "true");
        double at = 0;
        for (FindingState state : List.of(FindingState.REFUTED, FindingState.UNKNOWN, FindingState.PROVEN)) {
            long count = verdict.findings().stream()
                    .filter(finding -> finding.state() == state)
                    .count();
            double size = 1000.0 * count / all;
            if (count > 0) {
                SvgPen.box(page, state.word(), at, 0, Math.max(3, size - 3), 10);
            }
            at += size;
        }
        page.end(2).line();
    }

    private static void fact(int count, FindingState state, Markup page) {
        fact(Integer.toString(count), state.word(), count > 0 ? state.word() : "", page);
    }

    private static void fact(String value, String label, String style, Markup page) {
        page.start("li", "class", style.isEmpty() ? "plain" : style);
        page.element("b", value).text(" ").element("span", label).end().line();
    }
}
