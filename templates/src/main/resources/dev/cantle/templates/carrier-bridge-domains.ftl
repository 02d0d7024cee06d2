<#-- [edit bridge-domains]: between a unit of a port and an irb unit, in the main instance. -->
<#list slice.carrier.bridgeDomains as domain>
bridge-domains {
    ${domain.name} {
        description ${domain.description};
        vlan-id ${domain.vlanId};
        interface ${domain.portUnit};
        routing-interface ${domain.routingInterface};
    }
}
</#list>
