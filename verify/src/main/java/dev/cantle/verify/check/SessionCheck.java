package dev.cantle.verify.check;

import dev.cantle.verify.finding.Finding;
import java.util.List;

/** A check of every BGP session that should be up, one after the other. */
public interface SessionCheck extends Check {

    /** Looks at one session. */
    List<Finding> judge(Leg leg);

    @Override
    default List<Finding> judge(Inquiry inquiry) {
        return inquiry.legs().stream().flatMap(leg -> judge(leg).stream()).toList();
    }
}
