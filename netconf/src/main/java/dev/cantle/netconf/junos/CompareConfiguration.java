package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.XmlWriter;

/**
 * The difference between an earlier configuration and the candidate: {@code show | compare rollback}. Only the text
 * format says "no difference" in so many words: as an empty text.
 *
 * @param rollback 0 for the running configuration, to 49
 */
record CompareConfiguration(int rollback) implements Rpc {

    CompareConfiguration {
        if (rollback < 0 || rollback > RollbackConfiguration.OLDEST) {
            throw new IllegalArgumentException(
                    "Rollback " + rollback + " is outside 0 to " + RollbackConfiguration.OLDEST);
        }
    }

    @Override
    public String operation() {
        return "get-configuration";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.empty(operation(), "compare", "rollback", "rollback", Integer.toString(rollback), "format", "text");
    }
}
