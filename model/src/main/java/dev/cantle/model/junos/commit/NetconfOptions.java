package dev.cantle.model.junos.commit;

import dev.cantle.model.junos.schema.Violation;
import java.util.function.Consumer;

/** {@code flatten-commit-results} says something only together with {@code rfc-compliant}. */
final class NetconfOptions implements CommitRule {

    @Override
    public void check(SystemView system, Consumer<Violation> violations) {
        for (SystemView.Located services : system.entries("system", "services")) {
            services.statement()
                    .child("netconf")
                    .filter(n -> n.child("flatten-commit-results").isPresent()
                            && n.child("rfc-compliant").isEmpty())
                    .ifPresent(n -> violations.accept(
                            new SystemView.Located(services.block().then("services", "netconf"), n)
                                    .violation(
                                            "flatten-commit-results",
                                            "The option 'flatten-commit-results' is only applicable when 'rfc-compliant' is"
                                                    + " configured")));
        }
    }
}
