package dev.cantle.templates;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaNode;
import dev.cantle.templates.part.Part;
import dev.cantle.templates.part.PartBranches;
import dev.cantle.templates.part.PartToken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the templates of a workspace without rendering any slice: their names and language, the names that they use,
 * and the statements that they write in branches that no slice takes today. What depends on values is judged when a
 * slice is rendered.
 */
public final class TemplateCheck {

    private static final LogicalSystem ANY = new LogicalSystem("any");

    private TemplateCheck() {}

    /**
     * What is wrong with the templates that a folder overrides, in the order of parts and lines.
     *
     * @param templates the folder; need not exist
     */
    public static List<Problem> problems(Path templates) {
        try {
            PartEngine engine = new PartEngine();
            Set<Problem> problems = new LinkedHashSet<>();
            for (Part part : Parts.own(templates)) {
                problems.addAll(problems(engine, part));
            }
            return List.copyOf(problems);
        } catch (RenderException e) {
            return e.problems();
        }
    }

    /** What is wrong with a part. */
    static List<Problem> problems(PartEngine engine, Part part) {
        try {
            ReadyPart ready = engine.ready(part);
            List<Problem> problems = new ArrayList<>();
            for (List<PartToken> way : PartBranches.of(ready.tokens())) {
                problems.addAll(problems(part, way));
            }
            return problems;
        } catch (RenderException e) {
            return e.problems();
        }
    }

    private static List<Problem> problems(Part part, List<PartToken> way) {
        OutputMap map = OutputMap.of(part, way);
        return parse(map.text()).map(written -> problems(part, written, map)).orElse(List.of());
    }

    private static List<Problem> problems(Part part, Configuration written, OutputMap map) {
        List<Problem> problems = new ArrayList<>();
        if (!Parts.CARRIER.contains(part.name())) {
            ScopeGuard.outside(written, ANY, Access.LOGICAL_SYSTEM)
                    .forEach(path -> problems.add(PartReader.outside(path, map.of(path))));
        }
        if (problems.isEmpty()) {
            notRead(Schema.junos().root(), written.statements(), ConfigPath.root())
                    .forEach(path -> problems.add(SchemaGate.notChecked(path, map.of(path))));
        }
        return problems;
    }

    /** The statements that the schema does not know, those aside that a value would make known: {@code family VALUE}. */
    private static List<ConfigPath> notRead(SchemaNode parent, List<Statement> statements, ConfigPath at) {
        List<ConfigPath> paths = new ArrayList<>();
        for (Statement statement : statements) {
            SchemaNode node = parent.child(statement.keyword());
            ConfigPath here = (node.isHidden() ? at : at.then(statement.keyword())).then(statement.arguments());
            if (node.isRead()) {
                paths.addAll(notRead(node, statement.children(), here));
            } else if (!statement.keyword().equals(PartBranches.ANY_VALUE)
                    && !statement.arguments().contains(PartBranches.ANY_VALUE)) {
                paths.add(here);
            }
        }
        return paths;
    }

    /**
     * What a way writes. A way that is no Junos is left to rendering: its questions may depend on each other, so that no
     * slice goes it.
     */
    private static Optional<Configuration> parse(String text) {
        try {
            return Optional.of(Notation.CURLY.parse(text, "part"));
        } catch (NotationException e) {
            return Optional.empty();
        }
    }
}
