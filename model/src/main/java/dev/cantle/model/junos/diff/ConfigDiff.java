package dev.cantle.model.junos.diff;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * What has changed between two configurations. Order counts only where Junos lets the user order statements; comments
 * do not count.
 */
public final class ConfigDiff {

    private final List<Change> changes;

    private ConfigDiff(List<Change> changes) {
        this.changes = changes;
    }

    /** Compares two configurations. */
    public static ConfigDiff between(Configuration before, Configuration after) {
        Schema schema = Schema.junos();
        TreeComparison comparison = new TreeComparison();
        comparison.block(
                Block.root(schema.root()),
                schema.canonical(before).statements(),
                schema.canonical(after).statements());
        return new ConfigDiff(List.copyOf(comparison.changes()));
    }

    /** Whether nothing has changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The places in which something has changed, in order, each once. */
    public List<ConfigPath> paths() {
        return changes.stream().map(c -> c.block().path()).distinct().toList();
    }

    /** The difference as {@code show | compare} prints it, with secrets as they stand; empty if nothing has changed. */
    public String text() {
        return text(false);
    }

    /**
     * The difference as {@code show | compare} prints it; empty if nothing has changed.
     *
     * @param secretsMasked whether the values of secrets are replaced as {@link SecretMask} does
     */
    public String text(boolean secretsMasked) {
        StringBuilder out = new StringBuilder();
        List<Change> rest = new ArrayList<>(changes);
        String header = "";
        for (Change change : rest) {
            String here = change.block().path().toString();
            if (!here.equals(header)) {
                out.append(here).append('\n');
                header = here;
            }
            change.print(out, secretsMasked);
        }
        return out.toString();
    }
}
