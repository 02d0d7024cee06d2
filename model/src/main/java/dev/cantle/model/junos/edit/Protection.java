package dev.cantle.model.junos.edit;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.schema.Severity;

/** What a device says when a load would change what is protected. It warns, and leaves the statement as it is. */
final class Protection {

    private Protection() {}

    static LoadMessage warning(ConfigPath protectedPath, ConfigPath path, String done) {
        String said = "[" + protectedPath.text() + "] is protected, '" + path.text() + "' cannot be " + done;
        return new LoadMessage(Severity.WARNING, path, said, 0);
    }
}
