package dev.cantle.templates;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.Scope;
import dev.cantle.model.junos.schema.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lets nothing through that the schema does not know or that Junos would refuse in its place. */
final class SchemaGate {

    private SchemaGate() {}

    /** What is wrong with the configuration that the parts make up together, with the part and line of each. */
    static List<Problem> problems(List<RenderedPart> parts, Configuration configuration, Scope scope) {
        Schema.Findings findings = Schema.junos().findings(configuration, scope);
        List<Problem> problems = new ArrayList<>();
        for (Violation violation : findings.violations()) {
            ConfigPath path = violation.path().then(RenderedLines.words(violation.badElement()));
            problems.add(Problem.error(
                    "template-statement",
                    place(parts, path),
                    violation.path() + " " + violation.badElement() + ": " + violation.message(),
                    "mend the part, or the intent that the value comes from"));
        }
        for (ConfigPath path : findings.notRead()) {
            if (problems.stream().noneMatch(problem -> problem.place().equals(place(parts, path)))) {
                problems.add(notChecked(path, place(parts, path)));
            }
        }
        return problems;
    }

    static Problem notChecked(ConfigPath path, Place place) {
        return Problem.error(
                "template-not-checked",
                place,
                path + " is not among the statements that Cantle can check",
                "docs/statements.md lists those that a part may write");
    }

    /** The part that wrote most of the path. */
    private static Place place(List<RenderedPart> parts, ConfigPath path) {
        return parts.stream()
                .max(Comparator.comparingInt(
                        part -> RenderedLines.find(part.text(), path).depth()))
                .map(part -> part.place(path))
                .orElse(Place.of(path.toString()));
    }
}
