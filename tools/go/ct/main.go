// Command ct serves a Certificate Transparency log (static-ct-api) from a folder on loopback, for interoperability tests.
//
// It is TesseraCT as a library: the shipped command asks for versions of Tessera that not every module proxy has.
package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/transparency-dev/tessera"
	tposix "github.com/transparency-dev/tessera/storage/posix"
	antispam "github.com/transparency-dev/tessera/storage/posix/antispam"
	"github.com/transparency-dev/tesseract"
	"github.com/transparency-dev/tesseract/storage"
	"github.com/transparency-dev/tesseract/storage/posix"
	"golang.org/x/mod/sumdb/note"
)

const (
	checkpointInterval = 200 * time.Millisecond
	batchAge           = 50 * time.Millisecond
	requestDeadline    = 10 * time.Second
	maxChainBytes      = 512 << 10
	antispamCacheSize  = 1024
)

func main() {
	endpoint := flag.String("http_endpoint", "", "host:port to listen on")
	origin := flag.String("origin", "", "name of the log in its checkpoints")
	folder := flag.String("storage_dir", "", "where the log's tiles are kept")
	keyFile := flag.String("private_key", "", "the log's key: PEM, EC PRIVATE KEY (SEC1)")
	rootsFile := flag.String("roots_pem_file", "", "the certificate authorities whose certificates are logged: PEM")
	flag.Parse()
	if err := serve(*endpoint, *origin, *folder, *keyFile, *rootsFile); err != nil {
		log.Fatal(err)
	}
}

func serve(endpoint, origin, folder, keyFile, rootsFile string) error {
	ctx := context.Background()
	key, err := readKey(keyFile)
	if err != nil {
		return err
	}
	roots, err := posix.NewRootsStorage(ctx, folder)
	if err != nil {
		return fmt.Errorf("roots: %w", err)
	}
	chains := tesseract.ChainValidationConfig{
		RootsPEMFile:           rootsFile,
		RootsRemoteFetchBackup: roots,
		ExtKeyUsages:           "CodeSigning",
	}
	options := tesseract.LogHandlerOpts{DedupRL: -1, MaxCertChainBytes: maxChainBytes}
	open := func(ctx context.Context, signer note.Signer) (*storage.CTStorage, error) {
		return openLog(ctx, folder, signer)
	}
	handler, err := tesseract.NewLogHandler(ctx, origin, key, chains, open, requestDeadline, false, "", options)
	if err != nil {
		return fmt.Errorf("log: %w", err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.Handle("/", handler)
	server := &http.Server{Addr: endpoint, Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	return server.ListenAndServe()
}

func openLog(ctx context.Context, folder string, signer note.Signer) (*storage.CTStorage, error) {
	driver, err := tposix.New(ctx, tposix.Config{Path: folder})
	if err != nil {
		return nil, fmt.Errorf("storage: %w", err)
	}
	known, err := antispam.NewAntispam(ctx, folder+"/.state/antispam", antispam.AntispamOpts{})
	if err != nil {
		return nil, fmt.Errorf("antispam: %w", err)
	}
	options := tessera.NewAppendOptions().
		WithCheckpointSigner(signer).
		WithCTLayout().
		WithAntispam(antispamCacheSize, known).
		WithCheckpointInterval(checkpointInterval).
		WithBatching(tessera.DefaultBatchMaxSize, batchAge)
	appender, _, reader, err := tessera.NewAppender(ctx, driver, options)
	if err != nil {
		return nil, fmt.Errorf("appender: %w", err)
	}
	issuers, err := posix.NewIssuerStorage(ctx, folder)
	if err != nil {
		return nil, fmt.Errorf("issuers: %w", err)
	}
	return storage.NewCTStorage(ctx, &storage.CTStorageOptions{Appender: appender, Reader: reader, IssuerStorage: issuers})
}

func readKey(file string) (*ecdsa.PrivateKey, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New(file + " is not PEM")
	}
	return x509.ParseECPrivateKey(block.Bytes)
}
