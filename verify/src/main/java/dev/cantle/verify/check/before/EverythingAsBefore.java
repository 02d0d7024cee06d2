package dev.cantle.verify.check.before;

import dev.cantle.verify.check.Check;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * After a roll back: every session that was up before the change is up again, the slice's own included, and every
 * table holds its routes. Without a baseline nothing is found, so that nothing is proven.
 */
public final class EverythingAsBefore implements Check {

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        return inquiry.baseline().match(List::of, Before::unknown, known -> {
            Before before = new Before(inquiry, known);
            List<Finding> all = Stream.concat(
                            before.peers(peer -> true, peer -> false).stream(),
                            before.tables(table -> true, false).stream())
                    .toList();
            return all.isEmpty() ? List.of(before.nothingBefore("Everything is as before the change")) : all;
        });
    }
}
