// Command tsa serves an RFC 3161 timestamp authority on loopback, for interoperability tests.
//
// It is Sigstore's own server without the metrics listener on a fixed port, so that several can run side by side.
package main

import (
	"flag"
	"log"
	"time"

	"github.com/sigstore/timestamp-authority/v2/pkg/server"
	"github.com/spf13/viper"
)

const (
	policy = "1.3.6.1.4.1.57264.2"
	// idleTimeout is longer than any test, so that kept-alive connections do not break between two calls.
	idleTimeout = 10 * time.Minute
)

func main() {
	host := flag.String("host", "127.0.0.1", "address to listen on")
	port := flag.Int("port", 0, "port to listen on")
	key := flag.String("file-signer-key-path", "", "the authority's private key: PEM")
	chain := flag.String("certificate-chain-path", "", "its certificate, then its issuers: PEM")
	flag.Parse()
	settings := map[string]any{
		"timestamp-signer":       "file",
		"timestamp-signer-hash":  "sha256",
		"file-signer-key-path":   *key,
		"certificate-chain-path": *chain,

		"enforce-intermediate-eku": true,
		"default-policy-oid":       policy,
		"accepted-policy-oids":     []string{policy},
		"max-request-body-size":    uint64(1 << 20),
		"disable-ntp-monitoring":   true,
	}
	for name, value := range settings {
		viper.Set(name, value)
	}
	authority := server.NewRestAPIServer(*host, *port, []string{"http"}, false, 30*time.Second, 30*time.Second)
	authority.CleanupTimeout = idleTimeout
	authority.GracefulTimeout = time.Second
	if err := authority.Serve(); err != nil {
		log.Fatal(err)
	}
}
