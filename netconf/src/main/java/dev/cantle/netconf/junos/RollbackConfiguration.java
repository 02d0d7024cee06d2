package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.XmlWriter;

/**
 * Makes an earlier configuration the candidate: {@code load-configuration rollback}. It takes effect with a commit.
 *
 * @param number 0 for the running configuration, which discards all changes, to 49 for the oldest
 */
record RollbackConfiguration(int number) implements Rpc {

    static final int OLDEST = 49;

    RollbackConfiguration {
        if (number < 0 || number > OLDEST) {
            throw new IllegalArgumentException("Rollback " + number + " is outside 0 to " + OLDEST);
        }
    }

    @Override
    public String operation() {
        return "load-configuration";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.empty(operation(), "rollback", Integer.toString(number));
    }
}
