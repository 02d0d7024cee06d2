package dev.cantle.templates;

import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.List;

/** Puts together what several parts render of one hierarchy. */
final class Merge {

    private Merge() {}

    /** The statements of both, where blocks of the same name and key become one. */
    static List<Statement> of(List<Statement> first, List<Statement> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<Statement> merged = new ArrayList<>(first);
        for (Statement statement : second) {
            int twin = twin(merged, statement);
            if (twin < 0) {
                merged.add(statement);
            } else {
                Statement old = merged.get(twin);
                merged.set(twin, old.withChildren(of(old.children(), statement.children())));
            }
        }
        return merged;
    }

    private static int twin(List<Statement> among, Statement wanted) {
        for (int i = 0; i < among.size(); i++) {
            Statement statement = among.get(i);
            if (statement.keyword().equals(wanted.keyword())
                    && statement.arguments().equals(wanted.arguments())) {
                return i;
            }
        }
        return -1;
    }
}
