package dev.cantle.model.junos.edit;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.SetCommand;
import dev.cantle.model.junos.schema.Draft;
import dev.cantle.model.junos.schema.Schema;
import java.util.List;

/** Loads one configuration onto another, as the actions of {@code load} do on a device. */
public final class ConfigLoad {

    private ConfigLoad() {}

    /**
     * Adds what is loaded to the base: a leaf takes the new value, list entries are merged by key, a leaf-list takes
     * the values that are new. {@code delete} marks delete; {@code replace} marks say nothing.
     */
    public static LoadResult merge(Configuration base, Configuration loaded) {
        return new Merging(false).load(base, loaded);
    }

    /** Like {@link #merge}, but a statement with a {@code replace} mark takes the place of the one in the base. */
    public static LoadResult replace(Configuration base, Configuration loaded) {
        return new Merging(true).load(base, loaded);
    }

    /** Puts what is loaded in the place of the whole base, except of what is protected there. */
    public static LoadResult override(Configuration base, Configuration loaded) {
        return new Merging(true).override(base, loaded);
    }

    /**
     * Makes the base what is loaded, touching only what differs. The tree is the one of {@link #override}; a device
     * tells fewer processes about it.
     */
    public static LoadResult update(Configuration base, Configuration loaded) {
        return override(base, loaded);
    }

    /** Runs commands one after the other. A command that is refused changes nothing and does not stop the others. */
    public static LoadResult set(Configuration base, List<SetCommand> commands) {
        Draft root = Draft.of(Schema.junos().root(), base);
        CommandRun run = new CommandRun(root);
        commands.forEach(run::run);
        return new LoadResult(Schema.junos().canonical(root.configuration()), run.messages());
    }
}
