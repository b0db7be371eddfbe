// Command vault serves HashiCorp Vault on loopback, in memory and unsealed, for interoperability tests.
//
// It is Vault as a library, with the parts that the gateway speaks to: the shipped command can only be built in its own
// repository, and has every storage and cloud there is.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"maps"
	"net"
	"net/http"
	"slices"
	"time"

	"github.com/hashicorp/go-hclog"
	jwt "github.com/hashicorp/vault-plugin-auth-jwt"
	kv "github.com/hashicorp/vault-plugin-secrets-kv"
	"github.com/hashicorp/vault/builtin/credential/approle"
	"github.com/hashicorp/vault/helper/namespace"
	vaulthttp "github.com/hashicorp/vault/http"
	"github.com/hashicorp/vault/internalshared/configutil"
	"github.com/hashicorp/vault/sdk/helper/consts"
	"github.com/hashicorp/vault/sdk/logical"
	"github.com/hashicorp/vault/sdk/physical/inmem"
	"github.com/hashicorp/vault/vault"
)

var (
	logins  = map[string]logical.Factory{"approle": approle.Factory, "jwt": jwt.Factory}
	engines = map[string]logical.Factory{"kv": kv.Factory}
)

// registry tells Vault which parts it has.
type registry struct{}

func (registry) factory(name string, kind consts.PluginType) (logical.Factory, bool) {
	parts := map[consts.PluginType]map[string]logical.Factory{
		consts.PluginTypeCredential: logins,
		consts.PluginTypeSecrets:    engines,
	}
	factory, ok := parts[kind][name]
	return factory, ok
}

func (r registry) Contains(name string, kind consts.PluginType) bool {
	_, ok := r.factory(name, kind)
	return ok
}

func (r registry) Get(name string, kind consts.PluginType) (func() (interface{}, error), bool) {
	factory, ok := r.factory(name, kind)
	return func() (interface{}, error) { return factory, nil }, ok
}

func (registry) Keys(kind consts.PluginType) []string {
	switch kind {
	case consts.PluginTypeCredential:
		return slices.Sorted(maps.Keys(logins))
	case consts.PluginTypeSecrets:
		return slices.Sorted(maps.Keys(engines))
	default:
		return nil
	}
}

func (r registry) DeprecationStatus(name string, kind consts.PluginType) (consts.DeprecationStatus, bool) {
	return consts.Supported, r.Contains(name, kind)
}

func (registry) IsBuiltinEntPlugin(string, consts.PluginType) bool { return false }

func main() {
	listen := flag.String("listen", "127.0.0.1:0", "host:port to listen on; the address and the root token are printed")
	flag.Parse()
	core, token, err := start()
	if err != nil {
		log.Fatal(err)
	}
	listener, err := net.Listen("tcp", *listen)
	if err != nil {
		log.Fatal(err)
	}
	handler := vaulthttp.Handler.Handler(&vault.HandlerProperties{
		Core:           core,
		ListenerConfig: &configutil.Listener{},
	})
	fmt.Printf("http://%s %s\n", listener.Addr(), token)
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	log.Fatal(server.Serve(listener))
}

// start makes a Vault of one key, opens it, and returns its root token.
func start() (*vault.Core, string, error) {
	logger := hclog.New(&hclog.LoggerOptions{Level: hclog.Error})
	storage, err := inmem.NewInmem(nil, logger)
	if err != nil {
		return nil, "", err
	}
	core, err := vault.NewCore(&vault.CoreConfig{
		Physical:           storage,
		Logger:             logger,
		DisableMlock:       true,
		CredentialBackends: logins,
		LogicalBackends:    engines,
		BuiltinRegistry:    registry{},
	})
	if err != nil {
		return nil, "", err
	}
	ctx := namespace.ContextWithNamespace(context.Background(), namespace.RootNamespace)
	made, err := core.Initialize(ctx, &vault.InitParams{
		BarrierConfig: &vault.SealConfig{SecretShares: 1, SecretThreshold: 1},
	})
	if err != nil {
		return nil, "", err
	}
	if _, err := core.Unseal(made.SecretShares[0]); err != nil {
		return nil, "", err
	}
	return core, made.RootToken, nil
}
