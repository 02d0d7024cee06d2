package dev.cantle.model.junos.edit;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Draft;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import dev.cantle.model.junos.schema.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One load of a tree onto another. */
final class Merging {

    private final boolean replacing;
    private final List<LoadMessage> messages = new ArrayList<>();

    Merging(boolean replacing) {
        this.replacing = replacing;
    }

    LoadResult load(Configuration base, Configuration loaded) {
        return load(Draft.of(Schema.junos().root(), base), loaded);
    }

    /** Only what is protected stays of the base. */
    LoadResult override(Configuration base, Configuration loaded) {
        Draft root = Draft.of(Schema.junos().root(), base);
        root.spare();
        return load(root, loaded);
    }

    private LoadResult load(Draft root, Configuration loaded) {
        merge(root, loaded.statements(), ConfigPath.root());
        return new LoadResult(Schema.junos().canonical(root.configuration()), messages);
    }

    private void merge(Draft parent, List<Statement> loaded, ConfigPath path) {
        for (Statement statement : loaded) {
            SchemaNode node = parent.node().child(statement.keyword());
            ConfigPath here = path.then(words(node, statement));
            if (statement.is(Mark.DELETE)) {
                delete(parent, node, statement, here);
            } else {
                merge(parent, node, statement, here);
            }
        }
    }

    private void merge(Draft parent, SchemaNode node, Statement statement, ConfigPath here) {
        Optional<Draft> existing = parent.find(node, statement.keyword(), statement.arguments());
        if (!node.isRead() && existing.filter(d -> isSame(d, statement)).isPresent()) {
            return;
        }
        if (existing.isPresent() && isProtected(existing.get(), statement)) {
            if (changes(parent.node(), existing.get(), statement)) {
                messages.add(Protection.warning(here, here, "modified"));
            }
            return;
        }
        if (replacing && statement.is(Mark.REPLACE)) {
            existing.ifPresent(Draft::reset);
        }
        parent.clearChoice(node);
        Draft draft = existing.orElseGet(
                () -> parent.put(node, statement.keyword(), statement.arguments(), statement.form()));
        existing.ifPresent(d -> d.absorb(statement.arguments()));
        marks(draft, statement);
        merge(draft, statement.children(), here);
        parent.removeHollow(draft, statement);
    }

    private static boolean isSame(Draft draft, Statement statement) {
        return draft.freeze().equals(statement);
    }

    private static boolean isProtected(Draft existing, Statement statement) {
        return existing.marks().contains(Mark.PROTECT) && !statement.is(Mark.UNPROTECT);
    }

    /** Tries what a load would do to a statement if it were not protected: the same again is no change. */
    private boolean changes(SchemaNode parent, Draft existing, Statement statement) {
        Configuration before = Configuration.of(existing.freeze().without(Mark.PROTECT));
        Draft trial = Draft.of(parent, before);
        Merging merging = new Merging(replacing);
        merging.merge(trial, List.of(statement.without(Mark.PROTECT)), ConfigPath.root());
        return !merging.messages.isEmpty() || !trial.configuration().equals(before);
    }

    private static void marks(Draft draft, Statement statement) {
        if (statement.is(Mark.INACTIVE)) {
            draft.marks().add(Mark.INACTIVE);
        }
        if (statement.is(Mark.ACTIVE)) {
            draft.marks().remove(Mark.INACTIVE);
        }
        if (statement.is(Mark.PROTECT)) {
            draft.marks().add(Mark.PROTECT);
        }
        if (statement.is(Mark.UNPROTECT)) {
            draft.marks().remove(Mark.PROTECT);
        }
        if (!statement.comments().isEmpty()) {
            draft.comments().clear();
            draft.comments().addAll(statement.comments());
        }
    }

    private void delete(Draft parent, SchemaNode node, Statement statement, ConfigPath here) {
        boolean kept = parent.find(node, statement.keyword(), statement.arguments())
                .filter(d -> d.marks().contains(Mark.PROTECT))
                .isPresent();
        if (kept) {
            messages.add(Protection.warning(here, here, "deleted"));
        } else if (!parent.delete(node, statement.keyword(), statement.arguments())) {
            messages.add(new LoadMessage(Severity.WARNING, here, "statement not found", 0));
        }
    }

    private static List<String> words(SchemaNode node, Statement statement) {
        List<String> words = new ArrayList<>();
        if (!node.isHidden()) {
            words.add(statement.keyword());
        }
        if (node.kind() == NodeKind.LIST || !node.isRead()) {
            words.addAll(statement.arguments());
        }
        return words;
    }
}
