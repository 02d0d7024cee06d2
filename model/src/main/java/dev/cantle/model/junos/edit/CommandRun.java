package dev.cantle.model.junos.edit;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.notation.SetCommand;
import dev.cantle.model.junos.schema.Draft;
import dev.cantle.model.junos.schema.LineResolver;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Severity;
import dev.cantle.model.junos.schema.Step;
import dev.cantle.model.junos.schema.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs configuration-mode commands on a configuration. */
final class CommandRun {

    private final Draft root;
    private final List<LoadMessage> messages = new ArrayList<>();

    CommandRun(Draft root) {
        this.root = root;
    }

    List<LoadMessage> messages() {
        return messages;
    }

    void run(SetCommand command) {
        List<Step> steps = LineResolver.resolve(root.node(), command.path());
        if (isRefused(command, steps)) {
            return;
        }
        switch (command.verb()) {
            case SET -> set(command, steps);
            case DELETE -> delete(command, steps);
            case ACTIVATE -> at(command, steps, d -> d.marks().remove(Mark.INACTIVE));
            case DEACTIVATE -> at(command, steps, d -> d.marks().add(Mark.INACTIVE));
            case PROTECT -> at(command, steps, d -> d.marks().add(Mark.PROTECT));
            case UNPROTECT -> at(command, steps, d -> d.marks().remove(Mark.PROTECT));
            case ANNOTATE ->
                at(command, steps, d -> annotate(d, command.argument().get(0).text()));
            case RENAME -> rename(command, steps);
            case INSERT_BEFORE -> insert(command, steps, true);
            case INSERT_AFTER -> insert(command, steps, false);
        }
    }

    /** A command that would change what is protected, or what stands inside, does nothing. */
    private boolean isRefused(SetCommand command, List<Step> steps) {
        if (command.verb() == SetCommand.Verb.PROTECT || command.verb() == SetCommand.Verb.UNPROTECT) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            Optional<Draft> found = root.locate(steps, i).filter(d -> d.marks().contains(Mark.PROTECT));
            if (found.isPresent()) {
                List<String> words = command.path().stream().map(Word::text).toList();
                int end = i + 1 < steps.size() ? steps.get(i + 1).word() : words.size();
                ConfigPath protectedPath = new ConfigPath(words.subList(0, end));
                messages.add(Protection.warning(protectedPath, new ConfigPath(words), done(command)));
                return true;
            }
        }
        return false;
    }

    private static String done(SetCommand command) {
        return switch (command.verb()) {
            case SET -> "created";
            case DELETE -> "deleted";
            default -> "modified";
        };
    }

    private void set(SetCommand command, List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        boolean value = last.node().kind() == NodeKind.LEAF || last.node().kind() == NodeKind.LEAF_LIST;
        if (last.arguments().size() < (value ? 1 : last.node().keys().size())) {
            say(Severity.ERROR, command, "missing argument.");
        } else {
            root.walk(steps, true);
        }
    }

    private void delete(SetCommand command, List<Step> steps) {
        if (steps.isEmpty()) {
            root.spare();
            return;
        }
        Step last = steps.get(steps.size() - 1);
        Optional<Draft> parent = root.locate(steps, last.parent());
        if (parent.isEmpty() || !parent.get().delete(last.node(), last.keyword(), last.arguments())) {
            say(Severity.WARNING, command, "statement not found");
        } else {
            root.prune(steps);
        }
    }

    private void at(SetCommand command, List<Step> steps, Consumer<Draft> change) {
        Optional<Draft> draft = root.locate(steps, steps.size() - 1);
        draft.ifPresent(change);
        if (draft.isEmpty()) {
            say(Severity.WARNING, command, "statement not found");
        }
    }

    private static void annotate(Draft draft, String comment) {
        draft.comments().clear();
        if (!comment.isBlank()) {
            draft.comments().add(comment.replace("*/", "* /"));
        }
    }

    private void rename(SetCommand command, List<Step> steps) {
        Step from = steps.get(steps.size() - 1);
        Optional<Draft> parent = root.locate(steps, from.parent());
        Optional<Step> to = parent.flatMap(p -> other(p, from, command.argument()));
        if (parent.isEmpty() || to.isEmpty() || parent.get().find(from).isEmpty()) {
            say(Severity.ERROR, command, "statement not found");
        } else if (parent.get().find(to.get()).isPresent()) {
            say(Severity.ERROR, command, "statement already exists");
        } else {
            parent.get().rename(from, to.get());
        }
    }

    private void insert(SetCommand command, List<Step> steps, boolean before) {
        Step entry = steps.get(steps.size() - 1);
        Optional<Draft> parent = root.locate(steps, entry.parent());
        Optional<Step> anchor = parent.flatMap(p -> other(p, entry, command.argument()));
        if (parent.isEmpty()
                || anchor.isEmpty()
                || parent.get().find(entry).isEmpty()
                || parent.get().find(anchor.get()).isEmpty()) {
            say(Severity.ERROR, command, "statement not found");
        } else {
            parent.get().move(entry, anchor.get(), before);
        }
    }

    /** The entry of the same list that the words behind {@code to}, {@code before} or {@code after} name. */
    private static Optional<Step> other(Draft parent, Step entry, List<Word> words) {
        List<Step> steps = LineResolver.resolve(parent.node(), words);
        return steps.size() == 1
                        && steps.get(0).node() == entry.node()
                        && entry.node().kind() == NodeKind.LIST
                ? Optional.of(steps.get(0))
                : Optional.empty();
    }

    private void say(Severity severity, SetCommand command, String message) {
        List<String> words = command.path().stream().map(Word::text).toList();
        messages.add(new LoadMessage(
                severity, new ConfigPath(words), message, command.place().line()));
    }
}
