package dev.cantle.netconf.key;

import java.util.List;
import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentFactory;
import org.apache.sshd.agent.SshAgentServer;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;
import org.jspecify.annotations.Nullable;

/** Hands each session the agent that its login names. No agent is ever forwarded to a server. */
public final class AgentFactory implements SshAgentFactory {

    private static final AttributeKey<SshAgent> AGENT = new AttributeKey<>();

    /** Has the session ask that agent. */
    public static void give(ClientSession session, SshAgent agent) {
        session.setAttribute(AGENT, agent);
    }

    @Override
    public List<ChannelFactory> getChannelForwardingFactories(FactoryManager manager) {
        return List.of();
    }

    @Override
    public @Nullable SshAgent createClient(Session session, FactoryManager manager) {
        return session.getAttribute(AGENT);
    }

    @Override
    public SshAgentServer createServer(ConnectionService service) {
        throw new UnsupportedOperationException("An agent is never forwarded");
    }
}
