package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.XmlWriter;
import java.util.Locale;

/**
 * Changes the candidate: {@code load-configuration}.
 *
 * @param action how the content meets what is there; set commands say that themselves and take only MERGE
 * @param format the notation of the content
 * @param content the configuration; XML has {@code <configuration>} as its root
 */
public record LoadConfiguration(Action action, ConfigurationFormat format, String content) implements Rpc {

    /** How loaded configuration meets the candidate. */
    public enum Action {
        /** Adds to what is there. */
        MERGE,
        /** Like merge, but statements marked {@code replace:} take the place of those with their name. */
        REPLACE,
        /** Takes the place of the whole candidate; never for a device that others configure too. */
        OVERRIDE,
        /** Takes the place of the whole candidate, and only what differs counts as changed. */
        UPDATE;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public LoadConfiguration {
        if (format == ConfigurationFormat.SET && action != Action.MERGE) {
            throw new IllegalArgumentException("Set commands cannot be loaded with " + action.word());
        }
        if (format == ConfigurationFormat.XML) {
            XmlWriter.check(content, "configuration");
        }
    }

    /** Returns the load of text with braces. */
    public static LoadConfiguration text(Action action, String content) {
        return new LoadConfiguration(action, ConfigurationFormat.TEXT, content);
    }

    /**
     * Returns the load of XML.
     *
     * @throws IllegalArgumentException if it is not well-formed, or its root is not {@code <configuration>}
     */
    public static LoadConfiguration xml(Action action, String content) {
        return new LoadConfiguration(action, ConfigurationFormat.XML, content);
    }

    /** Returns the load of set and delete commands. */
    public static LoadConfiguration set(String commands) {
        return new LoadConfiguration(Action.MERGE, ConfigurationFormat.SET, commands);
    }

    @Override
    public String operation() {
        return "load-configuration";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        switch (format) {
            case TEXT ->
                xml.start(operation(), "action", action.word(), "format", "text")
                        .element("configuration-text", content);
            case SET ->
                xml.start(operation(), "action", "set", "format", "text").element("configuration-set", content);
            case XML ->
                xml.start(operation(), "action", action.word(), "format", "xml").copy(content, "configuration");
        }
        xml.end();
    }

    /** Leaves the content out: configuration holds secrets. */
    @Override
    public String toString() {
        return "LoadConfiguration[" + action.word() + ", " + format.word() + ", " + content.length() + " characters]";
    }
}
