package dev.cantle.verify.report;

import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.snapshot.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report shows beside the findings.
 *
 * @param exhibits the parts of replies that the findings rest on
 * @param comparisons the state before against the state after; empty when nothing was changed
 * @param notJudged what nobody judged
 */
public record Supplement(Exhibits exhibits, List<Comparison> comparisons, List<NotJudged> notJudged) {

    public Supplement {
        comparisons = List.copyOf(comparisons);
        notJudged = List.copyOf(notJudged);
    }

    /** Nothing beside the findings. */
    public static Supplement none() {
        return new Supplement(Exhibits.none(), List.of(), List.of());
    }

    /** The same with these parts of replies. */
    public Supplement withExhibits(Exhibits other) {
        return new Supplement(other, comparisons, notJudged);
    }

    /** The same with one comparison more. */
    public Supplement withComparison(Comparison comparison) {
        List<Comparison> all = new ArrayList<>(comparisons);
        all.add(comparison);
        return new Supplement(exhibits, all, notJudged);
    }

    /** The same with that list of what was not judged. */
    public Supplement withNotJudged(List<NotJudged> other) {
        return new Supplement(exhibits, comparisons, other);
    }
}
