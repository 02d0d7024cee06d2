<#-- [edit interfaces]: the ports of the circuits, at the top level. -->
interfaces {
<#list slice.carrier.ports as port>
    ${port.name} {
<#if port.description != "">
        description ${port.description};
</#if>
<#if port.flexible>
        flexible-vlan-tagging;
        encapsulation flexible-ethernet-services;
<#else>
        vlan-tagging;
</#if>
<#if port.speed != "">
        speed ${port.speed};
</#if>
        mtu ${port.mtu};
    }
</#list>
}
