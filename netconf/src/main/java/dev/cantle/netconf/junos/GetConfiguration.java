package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.XmlWriter;
import dev.cantle.netconf.operational.Scope;
import java.util.Locale;

/**
 * Reads configuration: {@code get-configuration}.
 *
 * @param database which configuration
 * @param format in which notation
 * @param part all that the login sees, or only the statements of one logical system
 */
public record GetConfiguration(Database database, ConfigurationFormat format, Scope part) implements Rpc {

    /** Which of a device's configurations. */
    public enum Database {
        /** The one that is being edited. */
        CANDIDATE,
        /** The one that was committed last. */
        COMMITTED
    }

    /** Returns the request for all of the running configuration. */
    public static GetConfiguration running(ConfigurationFormat format) {
        return new GetConfiguration(Database.COMMITTED, format, Scope.ofLogin());
    }

    /** Returns the request for all of the candidate. */
    public static GetConfiguration candidate(ConfigurationFormat format) {
        return new GetConfiguration(Database.CANDIDATE, format, Scope.ofLogin());
    }

    /** Returns this request for one logical system, or for all if the scope is that of the login. */
    public GetConfiguration of(Scope other) {
        return new GetConfiguration(database, format, other);
    }

    @Override
    public String operation() {
        return "get-configuration";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(
                operation(),
                "format",
                format.word(),
                "database",
                database.name().toLowerCase(Locale.ROOT));
        if (part.isLogicalSystem()) {
            xml.start("configuration").start("logical-systems");
            xml.element("name", part.logicalSystem()).end().end();
        }
        xml.end();
    }
}
