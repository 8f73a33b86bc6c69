"""Runs llama.cpp's own server, which the package xllamacpp carries: serve.py MODEL.gguf KEY

Prints its address, and serves until its standard input ends.
"""

import sys

import xllamacpp

model, key = sys.argv[1:]
parameters = xllamacpp.CommonParams()
parameters.model.path = model
parameters.hostnames = ["127.0.0.1"]
parameters.port = 0
parameters.n_ctx = 2048
parameters.n_parallel = 1
parameters.cpuparams.n_threads = 2
parameters.api_keys = [key]
server = xllamacpp.Server(parameters)
print(server.listening_address, flush=True)
sys.stdin.read()
