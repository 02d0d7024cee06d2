package dev.cantle.cli.ownership;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a shared logical system holds that no slice renders, when nobody knows whose it is. */
final class Unrendered {

    private static final int SHOWN = 10;

    private Unrendered() {}

    /**
     * The sentence for people; none when nothing stands there that no slice renders.
     *
     * @param rendered what slices render there
     * @param running what the device runs there
     * @param why why it is not known what was rendered before
     */
    static Optional<String> notice(Territory home, List<Statement> rendered, List<Statement> running, String why) {
        List<ConfigPath> candidates = new ArrayList<>();
        find(Schema.junos().root(), ConfigPath.root(), rendered, running, candidates);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        String shown = candidates.stream().limit(SHOWN).map(ConfigPath::text).collect(Collectors.joining(", "));
        String more = candidates.size() > SHOWN ? " and " + (candidates.size() - SHOWN) + " more" : "";
        return Optional.of("what an earlier push of this slice may have left cannot be known: " + why
                + "; not rendered and left alone in logical system " + home.system() + ": " + shown + more);
    }

    private static void find(
            SchemaNode block,
            ConfigPath at,
            List<Statement> rendered,
            List<Statement> running,
            List<ConfigPath> candidates) {
        for (Statement statement : running) {
            SchemaNode node = block.child(statement.keyword());
            ConfigPath path = Likeness.path(at, node, statement);
            List<Statement> same = Likeness.of(node, statement, rendered);
            if (!Likeness.isOwnedWhole(statement)) {
                find(node, path, Likeness.inside(same), statement.children(), candidates);
            } else if (same.isEmpty()) {
                candidates.add(path);
            }
        }
    }
}
