package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import java.util.List;

/** Leaves out what is marked inactive, for that has no effect. */
final class ActiveStatements {

    private ActiveStatements() {}

    static List<Statement> of(List<Statement> statements) {
        return statements.stream()
                .filter(s -> !s.is(Mark.INACTIVE))
                .map(s -> s.children().isEmpty() ? s : s.withChildren(of(s.children())))
                .toList();
    }
}
