package dev.cantle.simulator.config;

import dev.cantle.simulator.rpc.Operation;
import java.util.HashMap;
import java.util.Map;

/** The RPCs that concern configuration and sessions. */
public final class ConfigurationRpcs {

    private ConfigurationRpcs() {}

    /** The operations by the names of their RPCs. */
    public static Map<String, Operation> all() {
        Map<String, Operation> all = new HashMap<>(LockOperations.all());
        all.putAll(SessionOperations.all());
        all.putAll(CommitOperations.all());
        all.putAll(RescueOperations.all());
        all.put("get-configuration", new GetConfiguration());
        all.put("get-config", new GetConfiguration());
        all.put("load-configuration", new LoadConfiguration());
        all.put("edit-config", new EditConfig());
        all.put("get-commit-information", new CommitHistory());
        return all;
    }
}
