package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.schema.Draft;
import dev.cantle.model.junos.schema.LineResolver;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.Step;
import java.util.List;
import java.util.Locale;

/**
 * Reads set notation as a configuration. A {@code delete} leaves a statement that is marked to be deleted, and a
 * {@code set} below it makes that a replacement, which is what a device does with the two.
 */
final class SetParser {

    private final Schema schema;

    SetParser(Schema schema) {
        this.schema = schema;
    }

    Configuration parse(String text, String sourceName) {
        Draft root = Draft.root(schema.root());
        for (SetCommand command : SetReader.read(text, sourceName)) {
            apply(root, command);
        }
        return root.configuration();
    }

    /** What a command leaves of an empty configuration. */
    Configuration alone(SetCommand command) {
        Draft root = Draft.root(schema.root());
        apply(root, command);
        return root.configuration();
    }

    private void apply(Draft root, SetCommand command) {
        List<Step> steps = LineResolver.resolve(schema.root(), command.path());
        switch (command.verb()) {
            case SET -> {
                complete(steps.get(steps.size() - 1), command);
                root.walk(steps, true);
            }
            case DELETE -> {
                if (steps.isEmpty()) {
                    throw refused(command);
                }
                Draft draft = root.walk(steps, false);
                draft.clear();
                draft.absorb(steps.get(steps.size() - 1).arguments());
                draft.marks().add(Mark.DELETE);
            }
            case ACTIVATE -> root.walk(steps, false).marks().add(Mark.ACTIVE);
            case DEACTIVATE -> root.walk(steps, false).marks().add(Mark.INACTIVE);
            case PROTECT -> root.walk(steps, false).marks().add(Mark.PROTECT);
            case UNPROTECT -> root.walk(steps, false).marks().add(Mark.UNPROTECT);
            case ANNOTATE ->
                root.walk(steps, false)
                        .comments()
                        .add(command.argument().get(0).text().replace("*/", "* /"));
            default -> throw refused(command);
        }
    }

    private static void complete(Step step, SetCommand command) {
        boolean value = step.node().kind() == NodeKind.LEAF || step.node().kind() == NodeKind.LEAF_LIST;
        if (step.arguments().size() < (value ? 1 : step.node().keys().size())) {
            throw new NotationException(
                    command.place(),
                    "The statement '" + step.keyword() + "' lacks its " + (value ? "value" : "key"),
                    "write it at the end of the line");
        }
    }

    private static NotationException refused(SetCommand command) {
        return new NotationException(
                command.place(),
                "The command '" + command.verb().name().toLowerCase(Locale.ROOT).split("_", 2)[0]
                        + "' changes a configuration and cannot be part of one",
                "load it onto a configuration");
    }
}
